package org.punte.referrals.desk;

/** How many items each way of looking would list, under the same filters. */
record DeskCounts(long all, long overdue, long mine, long unclaimed, long toAssign) {}
