/// The shape of a state, drawn around 0,0 within 13 units; told apart without colour.
struct MarkShape {
    let state: RotationPicture.State

    /// Without the label.
    var elements: String {
        switch state {
        case .held:
            #"<circle r="11" \#(filled)/>"#
        case .moved:
            #"<path d="M-11-10H4L13 0L4 10H-11Z" \#(filled)/>"#
        case .postponed:
            #"<circle r="9" \#(filled)/><circle r="12" \#(outlined) stroke-width="1"/>"#
        case .confirmed:
            #"<circle r="11" \#(outlined) stroke-width="2"/>"#
        case .planned:
            #"<circle r="11" \#(outlined) stroke-width="1" stroke-dasharray="3 2"/>"#
        case .online:
            #"<path d="M0-12L12 0L0 12L-12 0Z" \#(outlined) stroke-width="1"/>"#
        case .cancelled:
            #"<path d="M-4-10L4-2M4-10L-4-2" \#(outlined) stroke-width="2"/>"#
        }
    }

    /// How far above 0,0 the shape alone has its middle.
    var rise: Int { state == .cancelled ? 6 : 0 }

    /// The label's baseline.
    var baseline: Int { state == .cancelled ? 10 : 4 }

    var labelSize: Int { state == .postponed || state == .online ? 9 : 10 }

    var labelPaint: PicturePaint {
        switch state {
        case .held, .moved, .postponed: .label
        case .confirmed, .planned, .online, .cancelled: .ink
        }
    }

    private var filled: String { PicturePaint.mark.attributes }
    private var outlined: String { PicturePaint.line.attributes }
}
