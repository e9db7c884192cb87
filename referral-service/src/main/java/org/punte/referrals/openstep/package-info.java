/** What waits for a step of the reader's agency: a question to answer, something that came back, a call, a place that is kept for one of ours, a question for places. */
@NullMarked
package org.punte.referrals.openstep;

import org.jspecify.annotations.NullMarked;
