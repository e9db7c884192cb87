package org.punte.portal.profile;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.punte.portal.client.person.Channel;
import org.punte.portal.client.person.NameKind;
import org.punte.portal.client.person.NameSource;
import org.punte.portal.client.person.NeverKind;

/** The words of pages that change what is known of somebody. */
@MessageBundle("profile")
public interface ProfileWords {
    @Message
    String change();

    @Message
    String change_text();

    @Message
    String keep();

    @Message
    String before();

    @Message
    String before_text();

    @Message
    String names();

    @Message
    String names_text();

    @Message
    String correct();

    @Message
    String add_name();

    @Message
    String kind();

    @Message
    String source();

    @Message
    String stated_on();

    @Message
    String contact();

    @Message
    String contact_text();

    @Message
    String may_i();

    @Message
    String ask();

    @Message
    String may_now();

    @Message
    String address();

    @Message
    String code_word();

    @Message
    String may_answer();

    @Message
    String way();

    @Message
    String by();

    @Message
    String confirmed();

    @Message
    String not_confirmed();

    @Message
    String days();

    @Message
    String from();

    @Message
    String to();

    @Message
    String third_name();

    @Message
    String third_relation();

    @Message
    String third_permitted();

    @Message
    String must_not_know();

    @Message
    String who();

    @Message
    String reads_at();

    @Message
    String never();

    @Message
    String never_text();

    @Message
    String take_off();

    @Message
    String keep_away();

    @Message
    String unit();

    @Message
    String unit_hint();

    @Message
    String note();

    @Message
    String colleague();

    @Message
    String other_worker();

    @Message
    String never_kind_agency();

    @Message
    String never_kind_unit();

    @Message
    String one_a_line();

    @Message
    String yes();

    @Message
    String no();

    @Message
    String country_code();

    @Message
    String language_codes();

    @Message
    String no_shelter();

    @Message
    String street();

    @Message
    String city();

    @Message
    String postal_code();

    @Message
    String country();

    @Message
    String document_kind();

    @Message
    String document_number();

    @Message
    String day();

    @Message
    String precision();

    @Message
    String last_day();

    @Message
    String age();

    @Message
    String name_kind(NameKind code);

    @Message
    String name_source(NameSource code);

    @Message
    String channel(Channel code);

    @Message
    String never_kind(NeverKind code);

    @Message
    String by_clock(String zone);

    @Message
    String corrected();

    @Message
    String countries();
}
