/** What a person agreed to: recorded in one conversation, withdrawn with its effect shown first. */
@NullMarked
package org.punte.portal.consent;

import org.jspecify.annotations.NullMarked;
