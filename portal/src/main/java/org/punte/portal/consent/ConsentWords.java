package org.punte.portal.consent;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around what a person agreed to. */
@MessageBundle("consent")
public interface ConsentWords {
    @Message
    String until();

    @Message
    String conversation();

    @Message
    String which_agencies();

    @Message
    String which_categories();

    @Message
    String until_hint();

    @Message
    String form();

    @Message
    String oral();

    @Message
    String written();

    @Message
    String basis();

    @Message
    String basis_consent();

    @Message
    String basis_vital();

    @Message
    String reason();

    @Message
    String keep();

    @Message
    String police_note();

    @Message
    String change();

    @Message
    String effect();

    @Message
    String effect_text();

    @Message
    String effect_items();

    @Message
    String effect_no_items();

    @Message
    String effect_new();

    @Message
    String asked();

    @Message
    String asked_person();

    @Message
    String asked_worker();

    @Message
    String how();

    @Message
    String alone();

    @Message
    String alone_yes();

    @Message
    String alone_no();

    @Message
    String alone_hint();

    @Message
    String remark();

    @Message
    String withdraw_now();
}
