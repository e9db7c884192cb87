/** What waits for a step of the reader's agency: a question to answer, something that came back, a call, a place that is kept for one of ours, a question for places, a denied promise, a request for a case, a draft that is deleted soon. */
@NullMarked
package org.punte.referrals.openstep;

import org.jspecify.annotations.NullMarked;
