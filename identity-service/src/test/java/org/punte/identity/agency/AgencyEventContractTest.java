package org.punte.identity.agency;

import static org.punte.identity.PublishedEvents.OWNER;
import static org.punte.identity.PublishedEvents.RECEIVER;
import static org.punte.identity.PublishedEvents.REFERRAL;
import static org.punte.identity.PublishedEvents.SUBJECT;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.punte.identity.PublishedEvents;
import org.punte.identity.calendar.AgencyCalendar;
import org.punte.identity.calendar.StaffedHours;
import org.punte.identity.calendar.Weekday;

class AgencyEventContractTest {
    @Test
    void agency_changed_is_its_published_example() {
        var calendar = new AgencyCalendar(
                List.of(Weekday.MON, Weekday.TUE, Weekday.WED, Weekday.THU, Weekday.FRI),
                LocalTime.of(8, 0),
                LocalTime.of(16, 0),
                List.of(LocalDate.parse("2027-05-03")),
                null);

        PublishedEvents.holds(new AgencyEvent.Changed(
                SUBJECT,
                "Directorate of Iași",
                AgencyKind.CHILD_PROTECTION_DIRECTORATE,
                "IS",
                "Europe/Bucharest",
                calendar,
                AgencyStatus.ACTIVE,
                "+40 232 000 000",
                "https://directorate.example",
                List.of(new StaffedHours(Weekday.MON, LocalTime.of(8, 0), LocalTime.of(20, 0))),
                List.of("ron", "eng"),
                REFERRAL,
                List.of(OWNER, RECEIVER),
                LocalDate.parse("2027-05-23"),
                0));
    }
}
