extension Schema1 {
    /// As `triggers`, for meetings, visits and mentoring.
    static let meetingTriggers = #"""
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
