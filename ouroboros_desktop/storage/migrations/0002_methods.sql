ALTER TABLE policy_update_step ADD COLUMN preference_loss DOUBLE DEFAULT 0;
ALTER TABLE policy_update_step ADD COLUMN kl_coef DOUBLE DEFAULT 0;
ALTER TABLE policy_update_step ADD COLUMN stop_reason VARCHAR;
ALTER TABLE policy_update_experience ADD COLUMN reward_model_id UUID;
