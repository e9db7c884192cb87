package org.punte.referrals.deadline;

import java.time.LocalDate;
import java.util.List;

/** What {@code deadline.changed.v1} tells of a deadline that is ours; only the members we read. */
record DeadlineChanged(String name, List<Integer> amounts, Rule.Unit unit, LocalDate since) {}
