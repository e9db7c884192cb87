package org.punte.portal.offering;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.punte.portal.client.directory.Call;
import org.punte.portal.client.directory.Candidates;
import org.punte.portal.client.directory.CapacityQuestion;
import org.punte.portal.client.directory.Eligibility;
import org.punte.portal.client.directory.InvitationStatus;
import org.punte.portal.client.directory.ListingStatus;
import org.punte.portal.client.directory.PlaceFor;
import org.punte.portal.client.directory.Places;

/** What the codes on pages about services, places and calls are called. */
@MessageBundle("offered")
public interface OfferedWords {
    @Message
    String state(ListingStatus code);

    @Message
    String sex(Eligibility.Sex code);

    @Message
    String stage(Eligibility.Stage code);

    @Message
    String place(PlaceFor code);

    @Message
    String level(Places.Level code);

    @Message
    String band(Candidates.Band code);

    @Message
    String capacity(CapacityQuestion.Answer code);

    @Message
    String call_state(Call.Status code);

    @Message
    String answer_state(InvitationStatus code);

    @Message
    String reason(Candidates.Reason code);
}
