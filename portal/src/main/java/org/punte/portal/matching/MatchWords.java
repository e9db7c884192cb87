package org.punte.portal.matching;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.punte.portal.client.matching.DoubleDecision;
import org.punte.portal.client.matching.EndReason;
import org.punte.portal.client.matching.Feature;
import org.punte.portal.client.matching.LinkKind;
import org.punte.portal.client.matching.LinkReason;
import org.punte.portal.client.matching.WorkersWord;

/** The words of finding and linking records. */
@MessageBundle("match")
public interface MatchWords {
    @Message
    String search_hint();

    @Message
    String name();

    @Message
    String year();

    @Message
    String phone();

    @Message
    String find();

    @Message
    String found();

    @Message
    String found_none();

    @Message
    String doubles();

    @Message
    String doubles_text();

    @Message
    String double_one();

    @Message
    String agrees();

    @Message
    String works_with();

    @Message
    String record_first();

    @Message
    String record_second();

    @Message
    String decide();

    @Message
    String decide_text();

    @Message
    String decided();

    @Message
    String ask();

    @Message
    String ask_text();

    @Message
    String asked();

    @Message
    String said();

    @Message
    String say();

    @Message
    String say_text();

    @Message
    String open();

    @Message
    String links();

    @Message
    String links_text();

    @Message
    String links_none();

    @Message
    String link_one();

    @Message
    String link_new();

    @Message
    String link_other();

    @Message
    String link_relation();

    @Message
    String reason();

    @Message
    String link_make();

    @Message
    String link_end();

    @Message
    String link_end_text();

    @Message
    String link_ended();

    @Message
    String made_by();

    @Message
    String ended_by();

    @Message
    String same_opens();

    @Message
    String read_other();

    @Message
    String readings();

    @Message
    String readings_none();

    @Message
    String record();

    @Message
    String feature(Feature code);

    @Message
    String double_decision(DoubleDecision code);

    @Message
    String workers_word(WorkersWord code);

    @Message
    String link_kind(LinkKind code);

    @Message
    String link_reason(LinkReason code);

    @Message
    String end_reason(EndReason code);
}
