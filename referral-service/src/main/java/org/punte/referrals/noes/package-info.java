/** Who said no lately to what is looked for again, as the agency that asks could read it of what it sent and called itself. */
@NullMarked
package org.punte.referrals.noes;

import org.jspecify.annotations.NullMarked;
