/** An agency's own figures, live: what it sent and received in a period and what became of it. A straight count of the timelines. */
@NullMarked
package org.punte.referrals.statistics;

import org.jspecify.annotations.NullMarked;
