package org.punte.portal.meeting;

import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.meeting.TellMeeting;
import org.punte.portal.page.Fields;

/** What was typed of where and when to meet; {@code publicPlace} is a tick. */
public class MeetingForm {
    @RestForm
    public @Nullable String day;

    @RestForm
    public @Nullable String time;

    @RestForm
    public @Nullable String point;

    @RestForm
    public @Nullable String publicPlace;

    TellMeeting command() {
        return new TellMeeting(
                Fields.required(Fields.date(day), "day"),
                Fields.required(Fields.time(time), "time"),
                Fields.required(Fields.text(point), "point"),
                publicPlace != null);
    }
}
