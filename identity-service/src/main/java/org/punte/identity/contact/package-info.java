/** Asked before anybody contacts a person. */
@NullMarked
package org.punte.identity.contact;

import org.jspecify.annotations.NullMarked;
