package org.punte.portal.party;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.punte.portal.client.party.Together;

/** The words of the pages on which several items are one. */
@MessageBundle("party")
public interface PartyWords {
    @Message
    String ask();

    @Message
    String title();

    @Message
    String companions();

    @Message
    String companions_hint();

    @Message
    String nobody_else();

    @Message
    String not_agreed();

    @Message
    String how();

    @Message
    String together(Together code);

    @Message
    String heads();

    @Message
    String present();

    @Message
    String count(int adults, int children);

    @Message
    String preview_text();

    @Message
    String who();

    @Message
    String items();

    @Message
    String one_of();

    @Message
    String along(int others);

    @Message
    String look();

    @Message
    String parts();

    @Message
    String parts_unserved();

    @Message
    String answer_hint();

    @Message
    String take();

    @Message
    String others();

    @Message
    String others_remark();

    @Message
    String received();

    @Message
    String sent();

    @Message
    String none();

    @Message
    String waits();

    @Message
    String wait_hint();

    @Message
    String ask_hint();

    @Message
    String undo_hint();

    @Message
    String give_hint();

    @Message
    String age_changed();
}
