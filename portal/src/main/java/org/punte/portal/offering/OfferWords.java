package org.punte.portal.offering;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of pages about services, places and calls. */
@MessageBundle("offer")
public interface OfferWords {
    @Message
    String services();

    @Message
    String service();

    @Message
    String all();

    @Message
    String search();

    @Message
    String add();

    @Message
    String change();

    @Message
    String describe();

    @Message
    String describe_text();

    @Message
    String takes();

    @Message
    String from_age();

    @Message
    String to_age();

    @Message
    String families();

    @Message
    String disabilities();

    @Message
    String not_said();

    @Message
    String yes();

    @Message
    String no();

    @Message
    String counties();

    @Message
    String counties_hint();

    @Message
    String languages();

    @Message
    String languages_hint();

    @Message
    String language();

    @Message
    String features();

    @Message
    String hours();

    @Message
    String hours_hint();

    @Message
    String desk_hours();

    @Message
    String no_names();

    @Message
    String licences();

    @Message
    String waiting_days();

    @Message
    String conditions();

    @Message
    String conditions_hint();

    @Message
    String assured_on();

    @Message
    String save();

    @Message
    String places();

    @Message
    String shown_hint();

    @Message
    String counted_on();

    @Message
    String held();

    @Message
    String taken();

    @Message
    String count_hint();

    @Message
    String count();

    @Message
    String ask_title();

    @Message
    String ask_hint();

    @Message
    String ask();

    @Message
    String adult();

    @Message
    String child();

    @Message
    String place_for();

    @Message
    String sex_wanted();

    @Message
    String questions();

    @Message
    String received_questions();

    @Message
    String asked_questions();

    @Message
    String your_answer();

    @Message
    String send_answer();

    @Message
    String no_answer_yet();

    @Message
    String from_shown();

    @Message
    String candidates();

    @Message
    String not_checked();

    @Message
    String nobody();

    @Message
    String order();

    @Message
    String call();

    @Message
    String call_hint();

    @Message
    String speaks_for();

    @Message
    String speaks_against();

    @Message
    String usually();

    @Message
    String next_step();

    @Message
    String refer();

    @Message
    String excluded();

    @Message
    String why();

    @Message
    String opens();

    @Message
    String calls();

    @Message
    String calls_sent();

    @Message
    String calls_received();

    @Message
    String called_at();

    @Message
    String closes_at();

    @Message
    String held_until();

    @Message
    String confirm();

    @Message
    String ask_person();

    @Message
    String withdraw();

    @Message
    String offer_hint();

    @Message
    String workers();

    @Message
    String make_offer();

    @Message
    String decline();
}
