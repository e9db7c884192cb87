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
    String effect_others();

    @Message
    String effect_nobody();

    @Message
    String effect_unknown();

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
    String remark();

    @Message
    String withdraw_now();

    @Message
    String one_purpose();

    @Message
    String purpose();

    @Message
    String purpose_hint();

    @Message
    String struck_out();

    @Message
    String replaces();

    @Message
    String exclusions();

    @Message
    String answer();

    @Message
    String answer_yes();

    @Message
    String answer_no();

    @Message
    String no_condition();

    @Message
    String notice();

    @Message
    String notice_explained();

    @Message
    String recorded();

    @Message
    String oral_hint();

    @Message
    String giver();

    @Message
    String giver_self();

    @Message
    String giver_court();

    @Message
    String language();

    @Message
    String interpreter();

    @Message
    String interpreter_none();

    @Message
    String interpreter_unrelated();

    @Message
    String interpreter_companion();

    @Message
    String present();

    @Message
    String evidence();

    @Message
    String basis_hint();

    @Message
    String free();

    @Message
    String free_yes();

    @Message
    String free_no();
}
