/// A style sheet of a page, and what a content security policy knows it by.
struct PageStyle {
    let text: String
    /// The SHA-256 of the text's bytes, in Base64. `PageStyleTests` says the right one where a text has changed.
    let hash: String
}

extension PageStyle {
    static func page(_ paper: SheetLayout.Paper, isWide: Bool) -> PageStyle {
        switch (paper, isWide) {
        case (.a4, false): PageStyle(text: "@page{size:A4}", hash: "J0QtAiiEpEUsf09R/1avPPOsAsmsE+Y0yEA2DkpJIQo=")
        case (.a4, true):
            PageStyle(text: "@page{size:A4 landscape}", hash: "leLpUl0VhWTmTwtCZouwoGNcG8tQYHXR7gz6X6nSQZY=")
        case (.letter, false):
            PageStyle(text: "@page{size:Letter}", hash: "9Fzp/laciwv+LjHYgwplUxUhsMuozZLHyaW+c/aWpsA=")
        case (.letter, true):
            PageStyle(text: "@page{size:Letter landscape}", hash: "vAZ8a4YMLcWJeJKLfDhFT2FVpn/Ewk8DVb+1aLtTh8g=")
        }
    }

    /// Fonts that come with phones and computers, for the scripts that the first ones lack: nothing is loaded.
    ///
    /// Lines are high for scripts that stack their marks: Burmese, Khmer, Tibetan. Borders, not colours, part the rows,
    /// so that they stay apart in black and white.
    static let common = PageStyle(
        text: """

            :root{color-scheme:light dark;--ink:#111;--paper:#fff;--line:#767676;--quiet:#555}
            *{box-sizing:border-box}
            body{margin:1.5rem auto;padding:0 1rem;max-width:72rem;color:var(--ink);background:var(--paper);
            font-family:system-ui,"Noto Sans","Segoe UI","Noto Sans Thai","Noto Sans Lao","Leelawadee UI",
            "Noto Sans Khmer","Noto Sans Myanmar","Myanmar Text","Noto Sans Devanagari","Noto Sans Bengali",
            "Noto Sans Tamil","Noto Sans Sinhala","Nirmala UI","Noto Serif Tibetan","Noto Sans Tibetan",
            "Microsoft Himalaya","Noto Sans Mongolian","Mongolian Baiti","Noto Sans Georgian","Noto Sans Armenian",
            "Noto Sans Arabic","Noto Sans CJK SC","Noto Sans SC","PingFang SC","Microsoft YaHei","Hiragino Sans",
            "Apple SD Gothic Neo","Malgun Gothic",sans-serif;font-size:1rem;line-height:1.6}
            h1{font-size:1.4rem;line-height:1.4;margin:0 0 1rem}
            h2{font-size:1.1rem;line-height:1.4;margin:1.5rem 0 .5rem;break-after:avoid}
            h1,h2,p{overflow-wrap:anywhere}
            table{border-collapse:collapse;width:100%;margin:0 0 1rem}
            th,td{padding:.25em .5em;border-bottom:1px solid var(--line);text-align:start;vertical-align:top}
            th{border-bottom:2px solid var(--ink);vertical-align:bottom}
            td{overflow-wrap:anywhere}
            .number{text-align:end}
            .whole{white-space:nowrap;font-variant-numeric:tabular-nums}
            p{margin:.5rem 0;break-inside:avoid}
            @media screen and (max-width:40rem){
            table,tbody,tr,td{display:block}
            thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
            tr{padding:.5rem 0;border-bottom:2px solid var(--line)}
            td,td.number,td.whole{display:grid;grid-template-columns:minmax(0,2fr) minmax(0,3fr);gap:.75rem;
            border:0;padding:.1rem 0;text-align:start;white-space:normal}
            td::before{content:attr(data-column);color:var(--quiet)}
            td:has(>span:empty){display:none}
            }
            @media screen and (prefers-color-scheme:dark){
            :root{--ink:#eee;--paper:#161616;--line:#8a8a8a;--quiet:#b5b5b5}
            }
            @media print{
            :root{color-scheme:light;--ink:#000;--paper:#fff;--line:#000}
            body{margin:0;padding:0;max-width:none;font-size:9.5pt;line-height:1.5}
            thead{display:table-header-group}
            tr{break-inside:avoid}
            td{border-bottom-width:.5pt}
            }
            @page{margin:14mm 12mm 16mm;
            @bottom-center{content:counter(page) " / " counter(pages);font-family:system-ui,sans-serif;font-size:9pt}}

            """,
        hash: "2li1acnBlEPjx8gz/1xigUCU+dvCGxQhS1vf5Cn5GwE="
    )
}
