package org.punte.portal.approval;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of what takes a second person. */
@MessageBundle("approve")
public interface ApprovalWords {
    @Message
    String to_approve();

    @Message
    String silent();

    @Message
    String rule();

    @Message
    String asked_by();

    @Message
    String yes();

    @Message
    String no();

    @Message
    String systems();

    @Message
    String systems_hint();

    @Message
    String daily_reads();

    @Message
    String freezes();

    @Message
    String freezes_hint();

    @Message
    String frozen_by();

    @Message
    String lift_asked_by();

    @Message
    String confirm_freeze();

    @Message
    String unfreeze();

    @Message
    String second_persons();

    @Message
    String somebody_of();

    @Message
    String escalations();

    @Message
    String escalations_hint();

    @Message
    String agreements();

    @Message
    String agreements_hint();

    @Message
    String to_agreements();

    @Message
    String keep();

    @Message
    String block();

    @Message
    String domains();

    @Message
    String domains_text();

    @Message
    String domain_comes();

    @Message
    String domain_leaves();

    @Message
    String remove();

    @Message
    String new_domain();

    @Message
    String domain_hint();

    @Message
    String propose();

    @Message
    String second_text();

    @Message
    String waits_network();

    @Message
    String end();

    @Message
    String partner();

    @Message
    String their_number();

    @Message
    String their_number_hint();

    @Message
    String name_second();

    @Message
    String corrections();

    @Message
    String compare();
}
