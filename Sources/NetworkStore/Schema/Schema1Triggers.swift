extension Schema1 {
    /// Write each change of a row under the open entry: its cells before and after, as JSON arrays in column order.
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
                    NEW.repeatUnit, NEW.maxTurns, NEW.offerNeeded)
            );
        END;
        CREATE TRIGGER policy_changed AFTER UPDATE ON policy BEGIN
            INSERT INTO row_change (entry, tableName, before, after)
            VALUES (
                (SELECT entry FROM open_entry), 'policies',
                json_array(OLD.seriesID, OLD.cooldown, OLD.spacing, OLD.coverage, OLD.fairnessHistory,
                    OLD.repeatUnit, OLD.maxTurns, OLD.offerNeeded),
                json_array(NEW.seriesID, NEW.cooldown, NEW.spacing, NEW.coverage, NEW.fairnessHistory,
                    NEW.repeatUnit, NEW.maxTurns, NEW.offerNeeded)
            );
        END;
        CREATE TRIGGER policy_removed AFTER DELETE ON policy BEGIN
            INSERT INTO row_change (entry, tableName, before)
            VALUES (
                (SELECT entry FROM open_entry), 'policies',
                json_array(OLD.seriesID, OLD.cooldown, OLD.spacing, OLD.coverage, OLD.fairnessHistory,
                    OLD.repeatUnit, OLD.maxTurns, OLD.offerNeeded)
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

        CREATE TRIGGER meeting_added AFTER INSERT ON meeting BEGIN
            INSERT INTO row_change (entry, tableName, after)
            VALUES (
                (SELECT entry FROM open_entry), 'meetings',
                json_array(NEW.id, NEW.seriesID, NEW.number, NEW.year, NEW.name, NEW.status,
                    NEW.countryCode, NEW.city, NEW.hostGroupID, NEW.plannedCountryCode, NEW.starts, NEW.ends,
                    NEW.opens, NEW.closes, NEW.timeZone)
            );
        END;
        CREATE TRIGGER meeting_changed AFTER UPDATE ON meeting BEGIN
            INSERT INTO row_change (entry, tableName, before, after)
            VALUES (
                (SELECT entry FROM open_entry), 'meetings',
                json_array(OLD.id, OLD.seriesID, OLD.number, OLD.year, OLD.name, OLD.status,
                    OLD.countryCode, OLD.city, OLD.hostGroupID, OLD.plannedCountryCode, OLD.starts, OLD.ends,
                    OLD.opens, OLD.closes, OLD.timeZone),
                json_array(NEW.id, NEW.seriesID, NEW.number, NEW.year, NEW.name, NEW.status,
                    NEW.countryCode, NEW.city, NEW.hostGroupID, NEW.plannedCountryCode, NEW.starts, NEW.ends,
                    NEW.opens, NEW.closes, NEW.timeZone)
            );
        END;
        CREATE TRIGGER meeting_removed AFTER DELETE ON meeting BEGIN
            INSERT INTO row_change (entry, tableName, before)
            VALUES (
                (SELECT entry FROM open_entry), 'meetings',
                json_array(OLD.id, OLD.seriesID, OLD.number, OLD.year, OLD.name, OLD.status,
                    OLD.countryCode, OLD.city, OLD.hostGroupID, OLD.plannedCountryCode, OLD.starts, OLD.ends,
                    OLD.opens, OLD.closes, OLD.timeZone)
            );
        END;

        CREATE TRIGGER offer_added AFTER INSERT ON offer BEGIN
            INSERT INTO row_change (entry, tableName, after)
            VALUES (
                (SELECT entry FROM open_entry), 'offers',
                json_array(NEW.id, NEW.seriesID, NEW.groupID, NEW.answer, NEW.fromYear, NEW.untilYear,
                    NEW.recordedOn, NEW.note)
            );
        END;
        CREATE TRIGGER offer_changed AFTER UPDATE ON offer BEGIN
            INSERT INTO row_change (entry, tableName, before, after)
            VALUES (
                (SELECT entry FROM open_entry), 'offers',
                json_array(OLD.id, OLD.seriesID, OLD.groupID, OLD.answer, OLD.fromYear, OLD.untilYear,
                    OLD.recordedOn, OLD.note),
                json_array(NEW.id, NEW.seriesID, NEW.groupID, NEW.answer, NEW.fromYear, NEW.untilYear,
                    NEW.recordedOn, NEW.note)
            );
        END;
        CREATE TRIGGER offer_removed AFTER DELETE ON offer BEGIN
            INSERT INTO row_change (entry, tableName, before)
            VALUES (
                (SELECT entry FROM open_entry), 'offers',
                json_array(OLD.id, OLD.seriesID, OLD.groupID, OLD.answer, OLD.fromYear, OLD.untilYear,
                    OLD.recordedOn, OLD.note)
            );
        END;

        CREATE TRIGGER delegate_added AFTER INSERT ON delegate BEGIN
            INSERT INTO row_change (entry, tableName, after)
            VALUES (
                (SELECT entry FROM open_entry), 'delegates',
                json_array(NEW.meetingID, NEW.memberID, NEW.status, NEW.arrives, NEW.leaves, NEW.room,
                    NEW.sharesWith, NEW.diet, NEW.allergies, NEW.allergyHandled)
            );
        END;
        CREATE TRIGGER delegate_changed AFTER UPDATE ON delegate BEGIN
            INSERT INTO row_change (entry, tableName, before, after)
            VALUES (
                (SELECT entry FROM open_entry), 'delegates',
                json_array(OLD.meetingID, OLD.memberID, OLD.status, OLD.arrives, OLD.leaves, OLD.room,
                    OLD.sharesWith, OLD.diet, OLD.allergies, OLD.allergyHandled),
                json_array(NEW.meetingID, NEW.memberID, NEW.status, NEW.arrives, NEW.leaves, NEW.room,
                    NEW.sharesWith, NEW.diet, NEW.allergies, NEW.allergyHandled)
            );
        END;
        CREATE TRIGGER delegate_removed AFTER DELETE ON delegate BEGIN
            INSERT INTO row_change (entry, tableName, before)
            VALUES (
                (SELECT entry FROM open_entry), 'delegates',
                json_array(OLD.meetingID, OLD.memberID, OLD.status, OLD.arrives, OLD.leaves, OLD.room,
                    OLD.sharesWith, OLD.diet, OLD.allergies, OLD.allergyHandled)
            );
        END;

        CREATE TRIGGER invitation_added AFTER INSERT ON invitation BEGIN
            INSERT INTO row_change (entry, tableName, after)
            VALUES (
                (SELECT entry FROM open_entry), 'invitations',
                json_array(NEW.uid, NEW.meetingID, NEW.memberID, NEW.sequence, NEW.state, NEW.stamp, NEW.digest)
            );
        END;
        CREATE TRIGGER invitation_changed AFTER UPDATE ON invitation BEGIN
            INSERT INTO row_change (entry, tableName, before, after)
            VALUES (
                (SELECT entry FROM open_entry), 'invitations',
                json_array(OLD.uid, OLD.meetingID, OLD.memberID, OLD.sequence, OLD.state, OLD.stamp,
                    OLD.digest),
                json_array(NEW.uid, NEW.meetingID, NEW.memberID, NEW.sequence, NEW.state, NEW.stamp, NEW.digest)
            );
        END;
        CREATE TRIGGER invitation_removed AFTER DELETE ON invitation BEGIN
            INSERT INTO row_change (entry, tableName, before)
            VALUES (
                (SELECT entry FROM open_entry), 'invitations',
                json_array(OLD.uid, OLD.meetingID, OLD.memberID, OLD.sequence, OLD.state, OLD.stamp, OLD.digest)
            );
        END;

        CREATE TRIGGER visit_added AFTER INSERT ON visit BEGIN
            INSERT INTO row_change (entry, tableName, after)
            VALUES (
                (SELECT entry FROM open_entry), 'visits',
                json_array(NEW.id, NEW.kind, NEW.visitingGroupID, NEW.hostGroupID, NEW.topic, NEW.status,
                    NEW.starts, NEW.ends, NEW.reportDue, NEW.reportedOn)
            );
        END;
        CREATE TRIGGER visit_changed AFTER UPDATE ON visit BEGIN
            INSERT INTO row_change (entry, tableName, before, after)
            VALUES (
                (SELECT entry FROM open_entry), 'visits',
                json_array(OLD.id, OLD.kind, OLD.visitingGroupID, OLD.hostGroupID, OLD.topic, OLD.status,
                    OLD.starts, OLD.ends, OLD.reportDue, OLD.reportedOn),
                json_array(NEW.id, NEW.kind, NEW.visitingGroupID, NEW.hostGroupID, NEW.topic, NEW.status,
                    NEW.starts, NEW.ends, NEW.reportDue, NEW.reportedOn)
            );
        END;
        CREATE TRIGGER visit_removed AFTER DELETE ON visit BEGIN
            INSERT INTO row_change (entry, tableName, before)
            VALUES (
                (SELECT entry FROM open_entry), 'visits',
                json_array(OLD.id, OLD.kind, OLD.visitingGroupID, OLD.hostGroupID, OLD.topic, OLD.status,
                    OLD.starts, OLD.ends, OLD.reportDue, OLD.reportedOn)
            );
        END;

        CREATE TRIGGER mentoring_added AFTER INSERT ON mentoring BEGIN
            INSERT INTO row_change (entry, tableName, after)
            VALUES (
                (SELECT entry FROM open_entry), 'mentoring',
                json_array(NEW.memberID, NEW.role, NEW.capacity, NEW.topics, NEW.since)
            );
        END;
        CREATE TRIGGER mentoring_changed AFTER UPDATE ON mentoring BEGIN
            INSERT INTO row_change (entry, tableName, before, after)
            VALUES (
                (SELECT entry FROM open_entry), 'mentoring',
                json_array(OLD.memberID, OLD.role, OLD.capacity, OLD.topics, OLD.since),
                json_array(NEW.memberID, NEW.role, NEW.capacity, NEW.topics, NEW.since)
            );
        END;
        CREATE TRIGGER mentoring_removed AFTER DELETE ON mentoring BEGIN
            INSERT INTO row_change (entry, tableName, before)
            VALUES (
                (SELECT entry FROM open_entry), 'mentoring',
                json_array(OLD.memberID, OLD.role, OLD.capacity, OLD.topics, OLD.since)
            );
        END;

        CREATE TRIGGER pairing_added AFTER INSERT ON pairing BEGIN
            INSERT INTO row_change (entry, tableName, after)
            VALUES (
                (SELECT entry FROM open_entry), 'pairings',
                json_array(NEW.id, NEW.mentorID, NEW.menteeID, NEW.status, NEW.starts, NEW.ends)
            );
        END;
        CREATE TRIGGER pairing_changed AFTER UPDATE ON pairing BEGIN
            INSERT INTO row_change (entry, tableName, before, after)
            VALUES (
                (SELECT entry FROM open_entry), 'pairings',
                json_array(OLD.id, OLD.mentorID, OLD.menteeID, OLD.status, OLD.starts, OLD.ends),
                json_array(NEW.id, NEW.mentorID, NEW.menteeID, NEW.status, NEW.starts, NEW.ends)
            );
        END;
        CREATE TRIGGER pairing_removed AFTER DELETE ON pairing BEGIN
            INSERT INTO row_change (entry, tableName, before)
            VALUES (
                (SELECT entry FROM open_entry), 'pairings',
                json_array(OLD.id, OLD.mentorID, OLD.menteeID, OLD.status, OLD.starts, OLD.ends)
            );
        END;
        """#
}
