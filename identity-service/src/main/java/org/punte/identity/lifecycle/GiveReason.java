package org.punte.identity.lifecycle;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why something is decided about an agency, or one that would like to be. Nothing about persons belongs here. */
public record GiveReason(@NotBlank @Size(min = 3, max = 300) String reason) {}
