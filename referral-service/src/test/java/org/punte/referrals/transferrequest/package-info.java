@NullMarked
package org.punte.referrals.transferrequest;

import org.jspecify.annotations.NullMarked;
