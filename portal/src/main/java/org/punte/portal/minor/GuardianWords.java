package org.punte.portal.minor;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.punte.portal.client.minor.Guardians.Kind;
import org.punte.portal.client.minor.Guardians.State;

/** The words around those who decide for somebody. */
@MessageBundle("guardian")
public interface GuardianWords {
    @Message
    String guardian_kind(Kind code);

    @Message
    String guardian_state(State code);

    @Message
    String guardians();

    @Message
    String may_consent();

    @Message
    String must_not_be_reached();

    @Message
    String appoint();

    @Message
    String act();

    @Message
    String act_on();

    @Message
    String proof();

    @Message
    String conflict();

    @Message
    String suspected_question();

    @Message
    String suspected_yes();

    @Message
    String suspected_no();

    @Message
    String conflict_hint();

    @Message
    String replace();

    @Message
    String replaced_by();

    @Message
    String no_guardians();

    @Message
    String add_guardian();

    @Message
    String kind();

    @Message
    String name();

    @Message
    String contact();

    @Message
    String standing();

    @Message
    String standing_asked();

    @Message
    String standing_appointed();

    @Message
    String standing_conflict();

    @Message
    String conflict_reason();
}
