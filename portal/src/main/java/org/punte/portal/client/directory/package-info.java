/** Directory, places, candidates and calls at referral-service. */
@NullMarked
package org.punte.portal.client.directory;

import org.jspecify.annotations.NullMarked;
