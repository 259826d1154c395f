import Foundation
import Testing

/// The program on the sample network with a vault, whose passphrase is quickly tried.
enum VaultProgram {
    static let words = "correct horse battery"
    /// Of 2^15 rounds, the least that a vault may have; it holds no meeting's key.
    private static let keys = """
        mela-keys 1
        scrypt 15 8 1 6d656c612d746573742d7661756c7421
        check bWVsYS10ZXN0LTAxLBN+9O+9PF6RzMGZFokdwQ==
        travel-mode off
        sha256 19d31c3c27bfa5166e4d0fdc2947a1e6360bb77cdbc6d50b4562cd72cb3c8832

        """

    static let documents = """
        meetingID,memberID,companion,kind,name,number,expires,birthDate,nationality
        mela-2027,m017,0,passport,PLANTED NAME,PLANTED12345,2035-01-01,1990-02-03,BD
        mela-2027,m040,0,passport,PLANTED OTHER,PLANTED67890,2035-01-01,1990-02-03,CN

        """
    static let flights = """
        meetingID,memberID,flight,from,departsOn,departsAt,to,arrivesOn,arrivesAt
        mela-2027,m017,BG 371,DAC,2027-03-08,10:00,KTM,2027-03-08,11:30
        mela-2027,m040,CA 437,CTU,2027-03-10,10:00,KTM,2027-03-10,12:00

        """

    static func made() throws -> MelaProgram {
        let mela = try MelaProgram()
        try mela.run("init", "--sample")
        try mela.write(keys, to: "mela.sqlite.keys")
        try mela.write(documents, to: "documents.csv")
        try mela.write(flights, to: "flights.csv")
        return mela
    }

    /// With documents and flights.
    static func filled() throws -> MelaProgram {
        let mela = try made()
        for file in ["documents.csv", "flights.csv"] {
            try #require(try mela.open("trips", "import", file).status == 0)
        }
        return mela
    }
}

extension MelaProgram {
    /// Gives the passphrase on a file descriptor.
    func open(_ arguments: String..., words: String = VaultProgram.words, environment: [String: String] = [:]) throws
        -> Answer
    {
        try run(arguments + ["--passphrase-fd", "0"], environment: environment, input: "\(words)\n")
    }
}
