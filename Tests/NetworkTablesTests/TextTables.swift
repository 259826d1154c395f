import NetworkModel
import NetworkRows
import NetworkTables

/// Tables as the text of their files.
typealias TextTables = [TableName: String]

func reading(_ tables: TextTables, over network: Network = Network(), replacing: Bool = false) throws(TableFaults)
    -> Network
{
    try NetworkReading.reading(tables.mapValues { Array($0.utf8) }, over: network, replacing: replacing)
}

/// The lines that tell why the tables can't be read; none where they can.
func faults(in tables: TextTables, over network: Network = Network(), replacing: Bool = false) -> [String] {
    faults(inBytes: tables.mapValues { Array($0.utf8) }, over: network, replacing: replacing)
}

func faults(inBytes files: [TableName: [UInt8]], over network: Network = Network(), replacing: Bool = false)
    -> [String]
{
    do throws(TableFaults) {
        _ = try NetworkReading.reading(files, over: network, replacing: replacing)
        return []
    } catch {
        return error.description.split(separator: "\n").map(String.init)
    }
}

/// The text of a network's file.
func text(of table: TableName, in network: Network) throws -> String {
    let file = try network.csvFiles().first { $0.table == table }
    return String(decoding: file?.bytes ?? [], as: UTF8.self)
}

/// A small network, all tables it needs.
let smallTables: TextTables = [
    .network: "name,organizerName,organizerAddress\nReef,Reef meetings,meetings@example.org\n",
    .subregions: "id,name\npasifika,Pasifika\n",
    .countries: "code,subregionID\nFJ,pasifika\nTO,pasifika\n",
    .groups: """
    id,countryCode,name,city,languages,offers,wants
    fj-suva,FJ,Mangrove House,Suva,en,,
    to-nukualofa,TO,Coral Room,Nukuʻalofa,to;en,,

    """,
    .members: """
    id,groupID,chosenName,languages,address,calendarStyle,calendarTitle
    m1,fj-suva,Mango,en,m1@example.org,open,
    m2,to-nukualofa,Ula,,,discreet,Choir

    """,
    .series: "id,name,everyYears\nmela,Mela,3\n",
    .meetings: """
    id,seriesID,number,year,name,status,countryCode,city,hostGroupID,plannedCountryCode,starts,ends,opens,closes,timeZone
    mela-2027,mela,1,2027,Mela 2027,confirmed,FJ,Suva,fj-suva,,2027-03-10,2027-03-12,09:00,17:00,Pacific/Fiji

    """,
    .invitations: """
    uid,meetingID,memberID,sequence,state,stamp,digest
    u1,mela-2027,m1,0,sent,2026-12-01T08:00:00Z,00000000000000ff
    u2,mela-2027,m2,0,sent,2026-12-01T08:00:00Z,00000000000000ff

    """,
]

let memberHeader = "id,groupID,chosenName,languages,address,calendarStyle,calendarTitle\n"
