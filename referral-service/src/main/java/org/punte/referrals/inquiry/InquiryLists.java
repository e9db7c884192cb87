package org.punte.referrals.inquiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.punte.web.caller.Caller;
import org.punte.web.page.CursorPage;
import org.punte.web.page.Cursors;

/** The lists of both sides, newest first. */
@ApplicationScoped
@Transactional
class InquiryLists {
    private final CapacityQuestionRepository questions;
    private final Cursors cursors;
    private final Caller caller;

    InquiryLists(CapacityQuestionRepository questions, Cursors cursors, Caller caller) {
        this.questions = questions;
        this.cursors = cursors;
        this.caller = caller;
    }

    CursorPage<QuestionView> asked(@Nullable String after, int limit) {
        var list = "capacity-asked";
        return page(list, questions.sent(caller.agency(), cursors.open(list, after), limit), limit);
    }

    CursorPage<QuestionView> received(@Nullable String after, int limit) {
        var list = "capacity-received";
        return page(list, questions.received(caller.agency(), cursors.open(list, after), limit), limit);
    }

    private CursorPage<QuestionView> page(String list, List<CapacityQuestion> rows, int limit) {
        return CursorPage.of(rows, limit, last -> cursors.seal(list, last.askedAt, last.id))
                .map(QuestionView::of);
    }
}
