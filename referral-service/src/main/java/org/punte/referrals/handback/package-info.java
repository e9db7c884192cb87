/** Who was taken on and is given back: counted for each worker, because accepting only to look is how a bought worker would search. */
@NullMarked
package org.punte.referrals.handback;

import org.jspecify.annotations.NullMarked;
