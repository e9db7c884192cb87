/** The part of identity-service that changes what is known of a person. */
@NullMarked
package org.punte.portal.client.person;

import org.jspecify.annotations.NullMarked;
