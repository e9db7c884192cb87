package org.punte.portal.audit;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.punte.portal.client.audit.Verification.What;

/** The words around readings and other bases. */
@MessageBundle("ledger")
public interface LedgerWords {
    @Message
    String readings();

    @Message
    String readings_text();

    @Message
    String when();

    @Message
    String who();

    @Message
    String which();

    @Message
    String entitled();

    @Message
    String which_consent();

    @Message
    String other_agency();

    @Message
    String refused();

    @Message
    String bases();

    @Message
    String bases_text();

    @Message
    String week();

    @Message
    String show();

    @Message
    String waits();

    @Message
    String open();

    @Message
    String not_you();

    @Message
    String nobody_else();

    @Message
    String justified();

    @Message
    String not_justified();

    @Message
    String reason();

    @Message
    String say_yes();

    @Message
    String say_no();

    @Message
    String no_bases();

    @Message
    String ledger();

    @Message
    String ledger_text();

    @Message
    String intact();

    @Message
    String not_intact();

    @Message
    String checked();

    @Message
    String waiting();

    @Message
    String head();

    @Message
    String verify();

    @Message
    String only_refused();

    @Message
    String all();

    @Message
    String place();

    @Message
    String record();

    @Message
    String finding(What what);
}
