package org.punte.portal.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.punte.portal.done.Done;

/** The words of the frame, of the help and of refusals. */
@MessageBundle
public interface PageWords {
    @Message
    String leave_text();

    @Message
    String tasks();

    @Message
    String received();

    @Message
    String sent();

    @Message
    String persons();

    @Message
    String case_files();

    @Message
    String messages();

    @Message
    String contacts();

    @Message
    String help();

    @Message
    String sign_in();

    @Message
    String sign_out();

    @Message
    String quick_exit();

    @Message
    String skip();

    @Message
    String navigation();

    @Message
    String menu();

    @Message
    String demo();

    @Message
    String open_keys();

    @Message
    String welcome();

    @Message
    String welcome_text();

    @Message
    String back();

    @Message
    String request_id();

    @Message
    String fields_wrong();

    @Message
    String refused();

    @Message
    String help_exit_title();

    @Message
    String help_exit_text();

    @Message
    String help_exit_history();

    @Message
    String help_idle_title();

    @Message
    String help_idle_text();

    @Message
    String help_phone_title();

    @Message
    String help_phone_text();

    @Message
    String help_password_title();

    @Message
    String help_password_text();

    @Message
    String colleagues();

    @Message
    String to_assign();

    @Message
    String our_agency();

    @Message
    String network();

    @Message
    String switch_to(String agency);

    @Message
    String with_agreements();

    @Message
    String without_agreements();

    @Message
    String apply_here();

    @Message
    String fresh_sign_in();

    @Message
    String session_ending();

    @Message
    String session_ending_text();

    @Message
    String stay();

    @Message
    String send_until();

    @Message
    String session_over();

    @Message
    String session_over_text();

    @Message
    String sign_in_again();

    @Message
    String form_lost();

    @Message
    String form_lost_text();

    @Message
    String help_idle_plain();

    @Message
    String part_failed();

    @Message
    String done(Done code);
}
