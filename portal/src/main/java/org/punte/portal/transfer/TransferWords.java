package org.punte.portal.transfer;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.punte.portal.client.transfer.AskReason;
import org.punte.portal.client.transfer.Fate;
import org.punte.portal.client.transfer.RefuseReason;

/** The words around cases that go from one agency to another. */
@MessageBundle("transfer")
public interface TransferWords {
    @Message
    String title();

    @Message
    String offer();

    @Message
    String offer_hint();

    @Message
    String sees_this();

    @Message
    String goes_along();

    @Message
    String goes_along_hint();

    @Message
    String first_need();

    @Message
    String open_items();

    @Message
    String open_hint();

    @Message
    String none_open();

    @Message
    String fate(Fate code);

    @Message
    String send();

    @Message
    String pending();

    @Message
    String gone();

    @Message
    String receipt();

    @Message
    String receipt_hint();

    @Message
    String no_receipt();

    @Message
    String handed_to();

    @Message
    String asked_to_take_over();

    @Message
    String look();

    @Message
    String becomes();

    @Message
    String later();

    @Message
    String record();

    @Message
    String record_hint();

    @Message
    String to_take_up();

    @Message
    String take_up_hint();

    @Message
    String nothing_to_take_up();

    @Message
    String own_item();

    @Message
    String take_up();

    @Message
    String ask();

    @Message
    String ask_hint();

    @Message
    String ask_reason(AskReason code);

    @Message
    String asked();

    @Message
    String requests();

    @Message
    String no_requests();

    @Message
    String refuse();

    @Message
    String refuse_hint();

    @Message
    String refuse_reason(RefuseReason code);

    @Message
    String offered();

    @Message
    String refused();
}
