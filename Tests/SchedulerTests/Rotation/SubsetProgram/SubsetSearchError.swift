/// Why the subset program gave no answer.
enum SubsetSearchError: Error, Hashable {
    case tooLong
    case tooManyCountries
    case tooManySteps
}
