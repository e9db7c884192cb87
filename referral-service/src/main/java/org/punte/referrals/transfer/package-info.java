/** Asking another agency to take over a case: what becomes of all else that was asked for the person. */
@NullMarked
package org.punte.referrals.transfer;

import org.jspecify.annotations.NullMarked;
