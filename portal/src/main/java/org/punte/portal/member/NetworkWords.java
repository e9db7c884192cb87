package org.punte.portal.member;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of pages about the agencies of the network. */
@MessageBundle("network")
public interface NetworkWords {
    @Message
    String applications();

    @Message
    String application();

    @Message
    String waiting_applications();

    @Message
    String all_applications();

    @Message
    String received_at();

    @Message
    String approvals();

    @Message
    String two_needed();

    @Message
    String decide();

    @Message
    String approve();

    @Message
    String refuse();

    @Message
    String check_hint();

    @Message
    String reason();

    @Message
    String back();

    @Message
    String to_agency();

    @Message
    String agencies();

    @Message
    String agency();

    @Message
    String new_until(String day);

    @Message
    String guardian();

    @Message
    String sponsors();

    @Message
    String open_work();

    @Message
    String total();

    @Message
    String no_counts();

    @Message
    String counts_only();

    @Message
    String activate();

    @Message
    String activate_hint();

    @Message
    String suspend();

    @Message
    String suspend_hint();

    @Message
    String reinstate();

    @Message
    String deactivate();

    @Message
    String deactivate_hint();

    @Message
    String not_undone();

    @Message
    String do_not_close();

    @Message
    String missing();

    @Message
    String lacks(Beginning.Missing what);

    @Message
    String similar();

    @Message
    String similar_hint();

    @Message
    String refused_at();

    @Message
    String nothing_to_decide();

    @Message
    String numbers();

    @Message
    String save();

    @Message
    String decisions();

    @Message
    String parts();

    @Message
    String numbers_hint();

    @Message
    String reached();

    @Message
    String desk_phone();

    @Message
    String desk_phone_hint();

    @Message
    String calendar();

    @Message
    String calendar_hint();

    @Message
    String days();

    @Message
    String opens();

    @Message
    String closes();

    @Message
    String public_holidays();

    @Message
    String holidays();

    @Message
    String holidays_hint();

    @Message
    String staffed();

    @Message
    String staffed_hint();

    @Message
    String guardian_hint();

    @Message
    String none();

    @Message
    String remove_guardian();

    @Message
    String other_next();

    @Message
    String ask_access();

    @Message
    String correct();

    @Message
    String correct_hint();

    @Message
    String propose();

    @Message
    String correction_waits();

    @Message
    String now();

    @Message
    String then();

    @Message
    String compare_hint();

    @Message
    String other_decides();

    @Message
    String take_back();

    @Message
    String corrected();

    @Message
    String tell();

    @Message
    String tell_text();

    @Message
    String tell_not();
}
