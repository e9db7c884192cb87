/** Referrals that wait for a service that closed after they were sent. */
@NullMarked
package org.punte.portal.client.interruption;

import org.jspecify.annotations.NullMarked;
