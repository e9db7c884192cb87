package org.punte.portal.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of lists: tasks, items, messages, contacts. */
@MessageBundle("list")
public interface ListWords {
    @Message
    String to_answer();

    @Message
    String under_way();

    @Message
    String nothing_waits();

    @Message
    String nothing_due();

    @Message
    String unread_desk();

    @Message
    String unread_own();

    @Message
    String messages_silent();

    @Message
    String referrals_silent();

    @Message
    String list_received();

    @Message
    String list_sent();

    @Message
    String filter();

    @Message
    String apply();

    @Message
    String any();

    @Message
    String status();

    @Message
    String urgency();

    @Message
    String service();

    @Message
    String code();

    @Message
    String agency_other();

    @Message
    String answer_by();

    @Message
    String more();

    @Message
    String empty_list();

    @Message
    String left();

    @Message
    String overdue();

    @Message
    String box_own();

    @Message
    String box_desk();

    @Message
    String mark_read();

    @Message
    String mark_unread();

    @Message
    String unread();

    @Message
    String open();

    @Message
    String name();

    @Message
    String kind();

    @Message
    String county();

    @Message
    String phone();

    @Message
    String zone();

    @Message
    String new_agency();

    @Message
    String days_left(Integer days);

    @Message
    String days_and_hours(long days, int hours);

    @Message
    String for_caseworkers();

    @Message
    String auditor();

    @Message
    String no_pages();

    @Message
    String to_do();

    @Message
    String due();

    @Message
    String done();

    @Message
    String to_person();

    @Message
    String task_late();
}
