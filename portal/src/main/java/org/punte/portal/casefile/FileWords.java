package org.punte.portal.casefile;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around case files. */
@MessageBundle("file")
public interface FileWords {
    @Message
    String file();

    @Message
    String remark();

    @Message
    String files();

    @Message
    String no_files();

    @Message
    String summary();

    @Message
    String save();

    @Message
    String stored_text();

    @Message
    String your_text();

    @Message
    String needs();

    @Message
    String no_needs();

    @Message
    String add_need();

    @Message
    String need();

    @Message
    String need_urgency();

    @Message
    String from_item();

    @Message
    String choose();

    @Message
    String not_assigned();

    @Message
    String close();

    @Message
    String close_hint();

    @Message
    String closing_reason();

    @Message
    String closed();

    @Message
    String is_closed();
}
