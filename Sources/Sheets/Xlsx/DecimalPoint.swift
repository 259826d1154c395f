internal import Glibc

/// While it lives, the C library writes this thread's numbers with a point, as files need them: `newlocale` and
/// `uselocale` to `freelocale`. The spreadsheet library writes numbers by `snprintf`, in whatever locale is set.
@safe struct DecimalPoint: ~Copyable {
    private let plain: locale_t
    private let former: locale_t?

    init() throws(SheetError) {
        guard let made = unsafe newlocale(1 << LC_NUMERIC, "C", nil) else { throw .notWritten("there is no C locale") }
        unsafe plain = made
        unsafe former = uselocale(made)
    }

    deinit {
        unsafe uselocale(former)
        unsafe freelocale(plain)
    }
}
