extension Schema1 {
    /// Write each change of a row under the open entry: its cells before and after, as JSON arrays in column order. Here
    /// those of places, people and policies.
    static let triggers = #"""
        CREATE TRIGGER profile_added AFTER INSERT ON profile BEGIN
            INSERT INTO row_change (entry, tableName, after)
            VALUES (
                (SELECT entry FROM open_entry), 'network',
                json_array(NEW.name, NEW.organizerName, NEW.organizerAddress)
            );
        END;
        CREATE TRIGGER profile_changed AFTER UPDATE ON profile BEGIN
            INSERT INTO row_change (entry, tableName, before, after)
            VALUES (
                (SELECT entry FROM open_entry), 'network',
                json_array(OLD.name, OLD.organizerName, OLD.organizerAddress),
                json_array(NEW.name, NEW.organizerName, NEW.organizerAddress)
            );
        END;
        CREATE TRIGGER profile_removed AFTER DELETE ON profile BEGIN
            INSERT INTO row_change (entry, tableName, before)
            VALUES (
                (SELECT entry FROM open_entry), 'network',
                json_array(OLD.name, OLD.organizerName, OLD.organizerAddress)
            );
        END;

        CREATE TRIGGER subregion_added AFTER INSERT ON subregion BEGIN
            INSERT INTO row_change (entry, tableName, after)
            VALUES ((SELECT entry FROM open_entry), 'subregions', json_array(NEW.id, NEW.name));
        END;
        CREATE TRIGGER subregion_changed AFTER UPDATE ON subregion BEGIN
            INSERT INTO row_change (entry, tableName, before, after)
            VALUES (
                (SELECT entry FROM open_entry), 'subregions',
                json_array(OLD.id, OLD.name),
                json_array(NEW.id, NEW.name)
            );
        END;
        CREATE TRIGGER subregion_removed AFTER DELETE ON subregion BEGIN
            INSERT INTO row_change (entry, tableName, before)
            VALUES ((SELECT entry FROM open_entry), 'subregions', json_array(OLD.id, OLD.name));
        END;

        CREATE TRIGGER country_added AFTER INSERT ON country BEGIN
            INSERT INTO row_change (entry, tableName, after)
            VALUES ((SELECT entry FROM open_entry), 'countries', json_array(NEW.code, NEW.subregionID));
        END;
        CREATE TRIGGER country_changed AFTER UPDATE ON country BEGIN
            INSERT INTO row_change (entry, tableName, before, after)
            VALUES (
                (SELECT entry FROM open_entry), 'countries',
                json_array(OLD.code, OLD.subregionID),
                json_array(NEW.code, NEW.subregionID)
            );
        END;
        CREATE TRIGGER country_removed AFTER DELETE ON country BEGIN
            INSERT INTO row_change (entry, tableName, before)
            VALUES ((SELECT entry FROM open_entry), 'countries', json_array(OLD.code, OLD.subregionID));
        END;

        CREATE TRIGGER group_added AFTER INSERT ON "group" BEGIN
            INSERT INTO row_change (entry, tableName, after)
            VALUES (
                (SELECT entry FROM open_entry), 'groups',
                json_array(NEW.id, NEW.countryCode, NEW.name, NEW.city, NEW.languages, NEW.offers, NEW.wants)
            );
        END;
        CREATE TRIGGER group_changed AFTER UPDATE ON "group" BEGIN
            INSERT INTO row_change (entry, tableName, before, after)
            VALUES (
                (SELECT entry FROM open_entry), 'groups',
                json_array(OLD.id, OLD.countryCode, OLD.name, OLD.city, OLD.languages, OLD.offers, OLD.wants),
                json_array(NEW.id, NEW.countryCode, NEW.name, NEW.city, NEW.languages, NEW.offers, NEW.wants)
            );
        END;
        CREATE TRIGGER group_removed AFTER DELETE ON "group" BEGIN
            INSERT INTO row_change (entry, tableName, before)
            VALUES (
                (SELECT entry FROM open_entry), 'groups',
                json_array(OLD.id, OLD.countryCode, OLD.name, OLD.city, OLD.languages, OLD.offers, OLD.wants)
            );
        END;

        CREATE TRIGGER member_added AFTER INSERT ON member BEGIN
            INSERT INTO row_change (entry, tableName, after)
            VALUES (
                (SELECT entry FROM open_entry), 'members',
                json_array(NEW.id, NEW.groupID, NEW.chosenName, NEW.languages, NEW.address,
                    NEW.calendarStyle, NEW.calendarTitle)
            );
        END;
        CREATE TRIGGER member_changed AFTER UPDATE ON member BEGIN
            INSERT INTO row_change (entry, tableName, before, after)
            VALUES (
                (SELECT entry FROM open_entry), 'members',
                json_array(OLD.id, OLD.groupID, OLD.chosenName, OLD.languages, OLD.address,
                    OLD.calendarStyle, OLD.calendarTitle),
                json_array(NEW.id, NEW.groupID, NEW.chosenName, NEW.languages, NEW.address,
                    NEW.calendarStyle, NEW.calendarTitle)
            );
        END;
        CREATE TRIGGER member_removed AFTER DELETE ON member BEGIN
            INSERT INTO row_change (entry, tableName, before)
            VALUES (
                (SELECT entry FROM open_entry), 'members',
                json_array(OLD.id, OLD.groupID, OLD.chosenName, OLD.languages, OLD.address,
                    OLD.calendarStyle, OLD.calendarTitle)
            );
        END;

        CREATE TRIGGER series_added AFTER INSERT ON series BEGIN
            INSERT INTO row_change (entry, tableName, after)
            VALUES ((SELECT entry FROM open_entry), 'series', json_array(NEW.id, NEW.name, NEW.everyYears));
        END;
        CREATE TRIGGER series_changed AFTER UPDATE ON series BEGIN
            INSERT INTO row_change (entry, tableName, before, after)
            VALUES (
                (SELECT entry FROM open_entry), 'series',
                json_array(OLD.id, OLD.name, OLD.everyYears),
                json_array(NEW.id, NEW.name, NEW.everyYears)
            );
        END;
        CREATE TRIGGER series_removed AFTER DELETE ON series BEGIN
            INSERT INTO row_change (entry, tableName, before)
            VALUES ((SELECT entry FROM open_entry), 'series', json_array(OLD.id, OLD.name, OLD.everyYears));
        END;

        CREATE TRIGGER policy_added AFTER INSERT ON policy BEGIN
            INSERT INTO row_change (entry, tableName, after)
            VALUES (
                (SELECT entry FROM open_entry), 'policies',
                json_array(NEW.seriesID, NEW.cooldown, NEW.spacing, NEW.coverage, NEW.fairnessHistory,
                    NEW.repeatUnit, NEW.maxTurns, NEW.offerNeeded, NEW.pattern, NEW.siteKilometres,
                    NEW.siteEditions, NEW.entryPercent, NEW.creditOnline, NEW.creditCancelled,
                    NEW.creditMoved)
            );
        END;
        CREATE TRIGGER policy_changed AFTER UPDATE ON policy BEGIN
            INSERT INTO row_change (entry, tableName, before, after)
            VALUES (
                (SELECT entry FROM open_entry), 'policies',
                json_array(OLD.seriesID, OLD.cooldown, OLD.spacing, OLD.coverage, OLD.fairnessHistory,
                    OLD.repeatUnit, OLD.maxTurns, OLD.offerNeeded, OLD.pattern, OLD.siteKilometres,
                    OLD.siteEditions, OLD.entryPercent, OLD.creditOnline, OLD.creditCancelled,
                    OLD.creditMoved),
                json_array(NEW.seriesID, NEW.cooldown, NEW.spacing, NEW.coverage, NEW.fairnessHistory,
                    NEW.repeatUnit, NEW.maxTurns, NEW.offerNeeded, NEW.pattern, NEW.siteKilometres,
                    NEW.siteEditions, NEW.entryPercent, NEW.creditOnline, NEW.creditCancelled,
                    NEW.creditMoved)
            );
        END;
        CREATE TRIGGER policy_removed AFTER DELETE ON policy BEGIN
            INSERT INTO row_change (entry, tableName, before)
            VALUES (
                (SELECT entry FROM open_entry), 'policies',
                json_array(OLD.seriesID, OLD.cooldown, OLD.spacing, OLD.coverage, OLD.fairnessHistory,
                    OLD.repeatUnit, OLD.maxTurns, OLD.offerNeeded, OLD.pattern, OLD.siteKilometres,
                    OLD.siteEditions, OLD.entryPercent, OLD.creditOnline, OLD.creditCancelled,
                    OLD.creditMoved)
            );
        END;

        CREATE TRIGGER share_added AFTER INSERT ON share BEGIN
            INSERT INTO row_change (entry, tableName, after)
            VALUES (
                (SELECT entry FROM open_entry), 'shares',
                json_array(NEW.seriesID, NEW.subregionID, NEW.weight, NEW.mustHost)
            );
        END;
        CREATE TRIGGER share_changed AFTER UPDATE ON share BEGIN
            INSERT INTO row_change (entry, tableName, before, after)
            VALUES (
                (SELECT entry FROM open_entry), 'shares',
                json_array(OLD.seriesID, OLD.subregionID, OLD.weight, OLD.mustHost),
                json_array(NEW.seriesID, NEW.subregionID, NEW.weight, NEW.mustHost)
            );
        END;
        CREATE TRIGGER share_removed AFTER DELETE ON share BEGIN
            INSERT INTO row_change (entry, tableName, before)
            VALUES (
                (SELECT entry FROM open_entry), 'shares',
                json_array(OLD.seriesID, OLD.subregionID, OLD.weight, OLD.mustHost)
            );
        END;

        CREATE TRIGGER pin_added AFTER INSERT ON pin BEGIN
            INSERT INTO row_change (entry, tableName, after)
            VALUES (
                (SELECT entry FROM open_entry), 'pins',
                json_array(NEW.seriesID, NEW.year, NEW.countryCode, NEW.kind)
            );
        END;
        CREATE TRIGGER pin_changed AFTER UPDATE ON pin BEGIN
            INSERT INTO row_change (entry, tableName, before, after)
            VALUES (
                (SELECT entry FROM open_entry), 'pins',
                json_array(OLD.seriesID, OLD.year, OLD.countryCode, OLD.kind),
                json_array(NEW.seriesID, NEW.year, NEW.countryCode, NEW.kind)
            );
        END;
        CREATE TRIGGER pin_removed AFTER DELETE ON pin BEGIN
            INSERT INTO row_change (entry, tableName, before)
            VALUES (
                (SELECT entry FROM open_entry), 'pins',
                json_array(OLD.seriesID, OLD.year, OLD.countryCode, OLD.kind)
            );
        END;

        CREATE TRIGGER entry_rule_added AFTER INSERT ON entry_rule BEGIN
            INSERT INTO row_change (entry, tableName, after)
            VALUES (
                (SELECT entry FROM open_entry), 'entries',
                json_array(NEW.passport, NEW.destination, NEW.requirement, NEW.checkedOn, NEW.source)
            );
        END;
        CREATE TRIGGER entry_rule_changed AFTER UPDATE ON entry_rule BEGIN
            INSERT INTO row_change (entry, tableName, before, after)
            VALUES (
                (SELECT entry FROM open_entry), 'entries',
                json_array(OLD.passport, OLD.destination, OLD.requirement, OLD.checkedOn, OLD.source),
                json_array(NEW.passport, NEW.destination, NEW.requirement, NEW.checkedOn, NEW.source)
            );
        END;
        CREATE TRIGGER entry_rule_removed AFTER DELETE ON entry_rule BEGIN
            INSERT INTO row_change (entry, tableName, before)
            VALUES (
                (SELECT entry FROM open_entry), 'entries',
                json_array(OLD.passport, OLD.destination, OLD.requirement, OLD.checkedOn, OLD.source)
            );
        END;
        """#
}
