@NullMarked
package org.punte.referrals.working;

import org.jspecify.annotations.NullMarked;
