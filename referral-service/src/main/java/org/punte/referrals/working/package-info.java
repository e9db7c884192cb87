/** Who works with whom at the sender, as far as was told: what a person agreed to is used by those alone. */
@NullMarked
package org.punte.referrals.working;

import org.jspecify.annotations.NullMarked;
