/* Writes and reads calendars with libical alone: what Calendars/CalendarBenchmark.swift does, to the same bytes.
 *
 *     cc -O2 -o calendar_peer calendar_peer.c $(pkg-config --cflags --libs libical)
 *     ./calendar_peer EVENTS FILES RUNS FOLDER
 *
 * Prints the milliseconds of a processor that each run took, as one line of JSON. */
#include <libical/ical.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { ATTENDEES = 5 };

static double milliseconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return now.tv_sec * 1e3 + now.tv_nsec / 1e6;
}

static void fail(const char *what)
{
    fprintf(stderr, "calendar_peer: %s\n", what);
    exit(1);
}

static icalproperty *in_english(icalproperty *property)
{
    icalproperty_add_parameter(property, icalparameter_new_language("en"));
    return property;
}

static icalproperty *in_zone(icalproperty *property, const char *zone)
{
    icalproperty_add_parameter(property, icalparameter_new_tzid(zone));
    return property;
}

static icalcomponent *observance(icalcomponent_kind kind, const char *start, const char *rule, int from, int to,
                                 const char *name)
{
    icalcomponent *part = icalcomponent_new(kind);
    icalcomponent_add_property(part, icalproperty_new_dtstart(icaltime_from_string(start)));
    icalcomponent_add_property(part, icalproperty_new_rrule(icalrecurrencetype_from_string(rule)));
    icalcomponent_add_property(part, icalproperty_new_tzoffsetfrom(from));
    icalcomponent_add_property(part, icalproperty_new_tzoffsetto(to));
    icalcomponent_add_property(part, icalproperty_new_tzname(name));
    return part;
}

static icalcomponent *auckland(void)
{
    icalcomponent *zone = icalcomponent_new(ICAL_VTIMEZONE_COMPONENT);
    icalcomponent_add_property(zone, icalproperty_new_tzid("Pacific/Auckland"));
    icalcomponent_add_component(zone, observance(ICAL_XSTANDARD_COMPONENT, "19700405T030000",
                                                 "FREQ=YEARLY;BYDAY=1SU;BYMONTH=4", 46800, 43200, "NZST"));
    icalcomponent_add_component(zone, observance(ICAL_XDAYLIGHT_COMPONENT, "19700927T020000",
                                                 "FREQ=YEARLY;BYDAY=-1SU;BYMONTH=9", 43200, 46800, "NZDT"));
    return zone;
}

static icalcomponent *event(int number)
{
    char text[200];
    icalcomponent *event = icalcomponent_new(ICAL_VEVENT_COMPONENT);
    snprintf(text, sizeof text, "event-%d@calendar", number);
    icalcomponent_add_property(event, icalproperty_new_uid(text));
    icalcomponent_add_property(event, icalproperty_new_dtstamp(icaltime_from_string("20260115T090000Z")));
    icalcomponent_add_property(event, icalproperty_new_sequence(number % 3));
    struct icaltimetype start = icaltime_null_time();
    start.year = 2026 + number / 336 % 10;
    start.month = number / 28 % 12 + 1;
    start.day = number % 28 + 1;
    start.hour = 9;
    struct icaltimetype end = start;
    end.hour = 17;
    end.minute = 30;
    icalcomponent_add_property(event, in_zone(icalproperty_new_dtstart(start), "Pacific/Auckland"));
    icalcomponent_add_property(event, in_zone(icalproperty_new_dtend(end), "Pacific/Auckland"));
    snprintf(text, sizeof text, "Regional meeting %d, day of talks", number);
    icalcomponent_add_property(event, in_english(icalproperty_new_summary(text)));
    icalcomponent_add_property(event, in_english(icalproperty_new_description(
        "We meet for the first time this year.\nBring your notes; lunch is provided, and so is tea.")));
    icalcomponent_add_property(event, in_english(icalproperty_new_location("Te Papa, Wellington, Aotearoa")));
    icalcomponent_add_property(event, icalproperty_new_status(ICAL_STATUS_CONFIRMED));
    icalcomponent_add_property(event, icalproperty_new_class(ICAL_CLASS_PRIVATE));
    icalcomponent_add_property(event, icalproperty_new_transp(ICAL_TRANSP_OPAQUE));
    icalcomponent_add_property(event, icalproperty_new_categories("meeting"));
    icalproperty *organizer = icalproperty_new_organizer("mailto:meeting@example.org");
    icalproperty_add_parameter(organizer, icalparameter_new_cn("Meetings"));
    icalcomponent_add_property(event, organizer);
    for (int k = 0; k < ATTENDEES; k++) {
        snprintf(text, sizeof text, "mailto:member-%d@example.net", number * ATTENDEES + k);
        icalproperty *attendee = icalproperty_new_attendee(text);
        snprintf(text, sizeof text, "Member %d of the network", k);
        icalproperty_add_parameter(attendee, icalparameter_new_cn(text));
        icalproperty_add_parameter(attendee, icalparameter_new_role(ICAL_ROLE_REQPARTICIPANT));
        icalproperty_add_parameter(attendee, icalparameter_new_partstat(ICAL_PARTSTAT_NEEDSACTION));
        icalproperty_add_parameter(attendee, icalparameter_new_rsvp(ICAL_RSVP_TRUE));
        icalcomponent_add_property(event, attendee);
    }
    icalcomponent *alarm = icalcomponent_new(ICAL_VALARM_COMPONENT);
    icalcomponent_add_property(alarm, icalproperty_new_action(ICAL_ACTION_DISPLAY));
    struct icaltriggertype trigger = icaltriggertype_from_string("-PT90M");
    icalcomponent_add_property(alarm, icalproperty_new_trigger(trigger));
    icalcomponent_add_property(alarm, icalproperty_new_description("Soon"));
    icalcomponent_add_component(event, alarm);
    return event;
}

static char *written(int first, int count)
{
    icalcomponent *calendar = icalcomponent_new(ICAL_VCALENDAR_COMPONENT);
    icalcomponent_add_property(calendar, icalproperty_new_version("2.0"));
    icalcomponent_add_property(calendar, icalproperty_new_prodid("-//Calendar//EN"));
    icalcomponent_add_property(calendar, icalproperty_new_calscale("GREGORIAN"));
    icalcomponent_add_component(calendar, auckland());
    for (int number = first; number < first + count; number++)
        icalcomponent_add_component(calendar, event(number));
    char *text = icalcomponent_as_ical_string_r(calendar);
    icalcomponent_free(calendar);
    if (!text) fail("nothing written");
    return text;
}

/* What the reader of ours tells of each event too: UID, SUMMARY, start, end, STATUS and TRANSP. */
static int events_read(const char *text)
{
    icalcomponent *calendar = icalparser_parse_string(text);
    if (!calendar) fail("nothing read");
    int count = 0;
    for (icalcomponent *event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT); event;
         event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT)) {
        const char *uid = icalcomponent_get_uid(event), *summary = icalcomponent_get_summary(event);
        struct icaltimetype start = icalcomponent_get_dtstart(event), end = icalcomponent_get_dtend(event);
        icalproperty *transparency = icalcomponent_get_first_property(event, ICAL_TRANSP_PROPERTY);
        if (uid && summary && transparency && icalcomponent_get_status(event) == ICAL_STATUS_CONFIRMED
            && icaltime_compare(start, end) < 0)
            count++;
    }
    icalcomponent_free(calendar);
    return count;
}

int main(int count, char **words)
{
    if (count != 5) fail("expected EVENTS FILES RUNS FOLDER");
    int events = atoi(words[1]), files = atoi(words[2]), runs = atoi(words[3]), each = events / files;
    icalerror_set_errors_are_fatal(0);
    char **texts = calloc(files, sizeof *texts);
    printf("{\"write\": [");
    for (int run = 0; run < runs; run++) {
        double start = milliseconds();
        for (int file = 0; file < files; file++) {
            if (texts[file]) icalmemory_free_buffer(texts[file]);
            texts[file] = written(file * each, each);
        }
        printf("%s%.3f", run ? ", " : "", milliseconds() - start);
    }
    printf("], \"read\": [");
    for (int run = 0; run < runs; run++) {
        double start = milliseconds();
        for (int file = 0; file < files; file++)
            if (events_read(texts[file]) != each) fail("events are missing");
        printf("%s%.3f", run ? ", " : "", milliseconds() - start);
    }
    printf("]}\n");
    for (int file = 0; file < files; file++) {
        char path[4096];
        snprintf(path, sizeof path, "%s/%d.ics", words[4], file);
        FILE *out = fopen(path, "wb");
        if (!out || fwrite(texts[file], 1, strlen(texts[file]), out) != strlen(texts[file]) || fclose(out))
            fail("a file was not written");
        icalmemory_free_buffer(texts[file]);
    }
    free(texts);
    return 0;
}
