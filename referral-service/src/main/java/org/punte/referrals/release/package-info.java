/** Figures across agencies: closed quarters, frozen, small numbers hidden, no agency named or ranked. */
@NullMarked
package org.punte.referrals.release;

import org.jspecify.annotations.NullMarked;
