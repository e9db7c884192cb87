package org.punte.portal.referral;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around one referral. */
@MessageBundle("referral")
public interface ReferralWords {
    @Message
    String item();

    @Message
    String name_others();

    @Message
    String name_others_hint();

    @Message
    String envelope();

    @Message
    String unasked();

    @Message
    String age_band();

    @Message
    String place_kind();

    @Message
    String region();

    @Message
    String region_shown();

    @Message
    String interpreter();

    @Message
    String yes();

    @Message
    String needed_by();

    @Message
    String requirements();

    @Message
    String from_agency();

    @Message
    String to_agency();

    @Message
    String call_desk();

    @Message
    String sent_at();

    @Message
    String start_by();

    @Message
    String workers();

    @Message
    String reason();

    @Message
    String outcome();

    @Message
    String note();

    @Message
    String note_hint();

    @Message
    String timeline();

    @Message
    String answer();

    @Message
    String acts();

    @Message
    String acknowledge();

    @Message
    String accept();

    @Message
    String accept_who();

    @Message
    String accept_hint();

    @Message
    String decline();

    @Message
    String remark();

    @Message
    String person_agrees();

    @Message
    String remarked();

    @Message
    String start();

    @Message
    String first_service_on();

    @Message
    String first_day();

    @Message
    String complete();

    @Message
    String cancel();

    @Message
    String person();

    @Message
    String person_own();

    @Message
    String not_opened();

    @Message
    String new_item();

    @Message
    String ask();

    @Message
    String choose_consent();

    @Message
    String no_consent();

    @Message
    String talk();

    @Message
    String choose();

    @Message
    String unknown();

    @Message
    String preview();

    @Message
    String preview_text();

    @Message
    String always();

    @Message
    String optional();

    @Message
    String nothing_optional();

    @Message
    String send();

    @Message
    String note_after();

    @Message
    String note_later();

    @Message
    String age_changed();

    @Message
    String draft_changed();

    @Message
    String call_hint();

    @Message
    String agency_closed();

    @Message
    String change();
}
