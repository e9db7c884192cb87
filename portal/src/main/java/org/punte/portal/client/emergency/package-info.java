/** What is left to do for people in care while their agency is suspended, as identity-service tells it. */
@NullMarked
package org.punte.portal.client.emergency;

import org.jspecify.annotations.NullMarked;
