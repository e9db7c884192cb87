package org.punte.portal.account;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of pages about accounts. */
@MessageBundle("account")
public interface AccountWords {
    @Message
    String accounts();

    @Message
    String to_help();

    @Message
    String account();

    @Message
    String review();

    @Message
    String invite();

    @Message
    String email();

    @Message
    String roles();

    @Message
    String last_seen();

    @Message
    String blocked();

    @Message
    String active();

    @Message
    String invitations();

    @Message
    String mailed_at();

    @Message
    String remind();

    @Message
    String remind_hint();

    @Message
    String back();

    @Message
    String back_to_accounts();

    @Message
    String confirmed_at();

    @Message
    String own();

    @Message
    String change();

    @Message
    String give_roles();

    @Message
    String take_roles();

    @Message
    String needs_two();

    @Message
    String block();

    @Message
    String block_hint();

    @Message
    String why();

    @Message
    String choose();

    @Message
    String frozen_hint();

    @Message
    String unblock();

    @Message
    String unblock_hint();

    @Message
    String signed_out();

    @Message
    String not_signed_out();

    @Message
    String persons_to_assign();

    @Message
    String supervisor_assigns();

    @Message
    String secrets_seen();

    @Message
    String no_secrets();

    @Message
    String rotate_them();

    @Message
    String invite_text();

    @Message
    String email_hint();

    @Message
    String factor();

    @Message
    String factor_totp();

    @Message
    String factor_codes();

    @Message
    String letter_language();

    @Message
    String send_invitation();

    @Message
    String invited();

    @Message
    String invited_text(String email);

    @Message
    String let_in();

    @Message
    String no_letter(String email);

    @Message
    String not_mailed();

    @Message
    String pending_text();

    @Message
    String pending_roles();

    @Message
    String review_text();

    @Message
    String due_on();

    @Message
    String due();

    @Message
    String still_here();

    @Message
    String later();

    @Message
    String stays();

    @Message
    String left();

    @Message
    String review_hint();

    @Message
    String confirm_review();

    @Message
    String colleagues_text();

    @Message
    String you();

    @Message
    String freeze();

    @Message
    String your_number();

    @Message
    String what_happens();

    @Message
    String freeze_at_once();

    @Message
    String freeze_two();

    @Message
    String freeze_once();

    @Message
    String freeze_last();

    @Message
    String freeze_now();

    @Message
    String do_not();
}
