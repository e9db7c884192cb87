/** An agency would like to have a case: asked of its owner, who alone ever sees an answer. */
@NullMarked
package org.punte.referrals.transferrequest;

import org.jspecify.annotations.NullMarked;
