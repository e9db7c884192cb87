/** Who said no lately to what is looked for again, as the agency that asks could read it of what it sent itself. */
@NullMarked
package org.punte.referrals.noes;

import org.jspecify.annotations.NullMarked;
