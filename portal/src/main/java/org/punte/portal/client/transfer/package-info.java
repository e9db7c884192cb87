/** Cases that go from one agency to another, as referral-service tells them. */
@NullMarked
package org.punte.portal.client.transfer;

import org.jspecify.annotations.NullMarked;
