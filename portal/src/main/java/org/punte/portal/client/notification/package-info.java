/** notification-service as the portal sees it: the messages of a desk and of an account. */
@NullMarked
package org.punte.portal.client.notification;

import org.jspecify.annotations.NullMarked;
