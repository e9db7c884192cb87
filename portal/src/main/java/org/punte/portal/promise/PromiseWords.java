package org.punte.portal.promise;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about calls. */
@MessageBundle("promise")
public interface PromiseWords {
    @Message
    String title();

    @Message
    String rules();

    @Message
    String ring_back();

    @Message
    String ring_back_otherwise();

    @Message
    String no_number();

    @Message
    String stands();

    @Message
    String they_say();

    @Message
    String calls();

    @Message
    String dialled();

    @Message
    String answered();

    @Message
    String number();

    @Message
    String answered_by();

    @Message
    String called_at();

    @Message
    String rang();

    @Message
    String confirm();

    @Message
    String confirm_hint();

    @Message
    String worker();

    @Message
    String choose();

    @Message
    String together();

    @Message
    String deny();
}
