@NullMarked
package org.punte.referrals.handback;

import org.jspecify.annotations.NullMarked;
